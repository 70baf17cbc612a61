// The room's door: judge a link, judge a capture, and tell whether one more look would help.

export { judge } from './judge.ts';
export { type CaptureJudgement, judgeCapture } from './judge-capture.ts';
export { nameServerInquiry } from './name-server-inquiry.ts';
export { registryInquiry } from './registry-inquiry.ts';
export type { JudgeContext, Rule, Siblings, TitleMatch } from './rule.ts';
export { isSamePage } from './same-page.ts';
export { suspicion } from './suspicion.ts';
export { matchTitle } from './title-match.ts';
