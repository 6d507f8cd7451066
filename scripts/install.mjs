// Installs the packages of package-lock.json where node_modules/ is missing or older; needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const OLDEST = [20, 19];

/** When a file was last written, in ms; 0 when there is none. */
const written = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs npm, the one that runs us where there is one. */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  return (
    spawnSync(command, [...first, ...args], { stdio: 'inherit', shell: process.platform === 'win32' && command === 'npm' }).status ?? 1
  );
}

/** Ends the process with a message when Node is too old or npm cannot install. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(`Node ${process.versions.node} is too old: ${OLDEST.join('.')} or later is needed.`);
    process.exit(1);
  }
  if (written('node_modules/.package-lock.json') >= written('package-lock.json')) return;
  console.log('Installing packages …');
  // Errors alone: npm would warn that a package wants a later Node, for a script of its own of which we take but the file beside it.
  const status = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (status !== 0) process.exit(status);
}
