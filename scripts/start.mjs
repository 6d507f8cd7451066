// npm start: installs, builds what is not built yet, serves. PORT picks the port.
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';

install();
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-needed'], { stdio: ['inherit', 'ignore', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);

const { serve } = await import('./serve.mjs'); // needs the packages
const { url } = await serve('dist', Number(process.env.PORT ?? 4173));
console.log(`迎风南下 / Into the Wind: ${url}`);
