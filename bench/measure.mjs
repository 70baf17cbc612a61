// Runs one command and measures it: wall time, CPU seconds and peak memory of its process tree's head, from /proc.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100; // sysconf(_SC_CLK_TCK) on Linux

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ wallS: number, cpuS: number, peakMb: number, firstByteS: number, code: number | null, stdout: string }>}
 */
export function measure(command, args) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let last = { cpuS: 0, peakMb: 0 };
    const sample = () => {
      last = readUsage(child.pid) ?? last;
    };
    const timer = setInterval(sample, 20);
    const chunks = [];
    let firstByteS = 0;
    child.stdout.on('data', (chunk) => {
      firstByteS ||= (performance.now() - startedAt) / 1000;
      chunks.push(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const wallS = (performance.now() - startedAt) / 1000;
      resolve({ ...last, wallS, firstByteS, code, stdout: Buffer.concat(chunks).toString() });
    });
  });
}

function readUsage(pid) {
  try {
    // Fields 14 and 15 of proc(5) stat, counted behind the name in parentheses.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const cpuS = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    return peak === undefined ? null : { cpuS, peakMb: Number(peak) / 1024 };
  } catch {
    return null;
  }
}

/** The middle of a list of numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
