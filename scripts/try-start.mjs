// Runs `npm start` as a reader would and asks for the page; part of `npm test`, where it finds dist/ built.
import { spawn } from 'node:child_process';

const child = spawn('npm start', {
  shell: true,
  detached: process.platform !== 'win32',
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const stop = () => (process.platform === 'win32' ? spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']) : process.kill(-child.pid));
try {
  const url = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const [address] = output.match(/http:\S+/) ?? [];
      if (address) resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}\n${output}`)));
  });
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  const encoding = response.headers.get('content-encoding');
  const html = await response.text();
  if (!response.ok || encoding !== 'br' || !html.includes('<h1'))
    throw new Error(`${url} answered ${response.status}, ${encoding}, ${html.length} characters`);
  console.log(`npm start serves ${url}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  child.removeAllListeners('exit');
  stop();
}
