import { spawn } from 'node:child_process';

/**
 * Runs steps (see steps.mjs) as soon as what they come after has passed, side by side as far as `cores` go: each takes one, or those it
 * names. One step at a time speaks as it goes, by `write`; what others say is kept and follows whole. Resolves to what each came to, in
 * their order.
 * @param {(text: string) => void} write
 * @returns {Promise<{ step: object, count: { passed: number, failed: number, skipped: number }, seconds: number, output: string }[]>}
 */
export async function runSteps(steps, cores, write = (text) => process.stdout.write(text)) {
  const results = new Map();
  const waiting = [...steps];
  const running = new Map();
  const silent = []; // their words are kept until the one who speaks has ended
  let speaker = null;

  const say = (talk) => {
    speaker = talk;
    if (talk) write(talk.text);
  };
  const begin = (step) => {
    const began = Date.now();
    const talk = { text: `\n── ${step.name}: ${step.command}\n`, ended: false };
    if (speaker) silent.push(talk);
    else say(talk);
    const hear = (chunk) => {
      talk.text += chunk;
      if (speaker === talk) write(chunk);
    };
    const done = runStep(step, hear).then((code) => {
      talk.ended = true;
      while (speaker?.ended) say(silent.shift() ?? null);
      running.delete(step);
      results.set(step.name, { step, count: countOf(step, code, talk.text), seconds: (Date.now() - began) / 1000, output: talk.text });
    });
    running.set(step, done);
  };
  const failed = (name) => (results.get(name)?.count.failed ?? 0) > 0;
  const awaited = ({ after }) => steps.some(({ name }) => name === after) && !results.has(after);
  const needs = ({ cores: wanted = 1 }) => Math.min(wanted, cores);

  while (waiting.length > 0 || running.size > 0) {
    let free = cores - [...running.keys()].reduce((sum, step) => sum + needs(step), 0);
    for (const step of waiting.filter((one) => !awaited(one))) {
      if (failed(step.after)) {
        results.set(step.name, { step, count: { passed: 0, failed: 0, skipped: 1 }, seconds: 0, output: '' });
        waiting.splice(waiting.indexOf(step), 1);
      } else if (needs(step) <= free) {
        free -= needs(step);
        waiting.splice(waiting.indexOf(step), 1);
        begin(step);
      } else break; // a later one that needs less does not overtake it for good
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  return steps.map(({ name }) => results.get(name));
}

/** Runs a step's command and passes on all that it says; resolves to its exit code. */
function runStep({ command }, hear) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => child.on('close', resolve));
}

function countOf({ tests }, code, output) {
  const line = tests && [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (!line) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const [passed, failed, skipped] = line.slice(1).map(Number);
  return { passed, failed: Math.max(failed, code === 0 ? 0 : 1), skipped };
}
