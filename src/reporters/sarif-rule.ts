// The rules of a SARIF run: what a reason or a finding means, and what to do about it.

import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../model/finding.ts';
import type { ReportedLink } from '../model/report.ts';
import { printableLine } from '../text/printable.ts';
import { describeReason } from './reason-text.ts';
import { verdictAdvice } from './verdict-advice.ts';
import { levelOf } from './verdict-order.ts';

export function linkRule(link: ReportedLink): ReportingDescriptor {
  const short = describeReason(link.reason, link.verdict);
  const advice = verdictAdvice[link.verdict];
  return {
    id: printableLine(link.reason),
    name: toPascalCase(link.reason),
    shortDescription: { text: short },
    fullDescription: { text: short === advice ? short : `${short} ${advice}` },
    help: {
      text: `Verdict: ${link.verdict}. ${advice}`,
      markdown: `**Verdict: ${link.verdict}.** ${advice}`,
    },
    defaultConfiguration: { level: levelOf(link) ?? 'none' },
    properties: { tags: ['citation', 'link', link.verdict] },
  };
}

export function findingRule(finding: Finding): ReportingDescriptor {
  const words = printableLine(finding.rule).replaceAll('-', ' ');
  const short = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return {
    id: printableLine(finding.rule),
    name: toPascalCase(finding.rule),
    shortDescription: { text: short },
    fullDescription: { text: `${short} Found in the draft itself, without any network.` },
    help: { text: `${short} See the message for the note and what to look at.` },
    defaultConfiguration: { level: finding.severity === 'info' ? 'note' : finding.severity },
    properties: { tags: ['citation', 'draft'] },
  };
}

function toPascalCase(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
