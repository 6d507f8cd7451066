import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Engine, Key, Tab } from './engine.ts';
import { type Command, driverReady, newSession } from './webdriver.ts';

const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Where the programs are. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}

/** WebKitGTK on a display of its own, driven by WebDriver. */
export async function startWebKit({ driver, browser, xvfb }: WebKit): Promise<Engine> {
  const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(display.stdio[3] as NodeJS.ReadableStream, 'data');
  const port = await freePort();
  const server = spawn(driver, ['-p', String(port)], { env: { ...process.env, DISPLAY: `:${String(number).trim()}` }, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await driverReady(url);
  return {
    async open(size) {
      const send = await newSession(url, { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] } });
      const tab = tabOf(send);
      await tab.resize(size);
      return tab;
    },
    async close() {
      await ended(server);
      await ended(display);
    },
  };
}

function tabOf(send: Command): Tab {
  const act = (type: 'pointer' | 'key' | 'wheel', actions: readonly object[]) =>
    send('POST', '/actions', {
      actions: [{ type, id: type, actions, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }) }],
    });
  const moveTo = (x: number, y: number) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const run = <R>(script: string, args: readonly unknown[]) => send<R>('POST', '/execute/sync', { script, args });
  return {
    goto: (url) => send('POST', '/url', { url }) as Promise<never>,
    reload: () => send('POST', '/refresh') as Promise<never>,
    back: () => send('POST', '/back') as Promise<never>,
    async evaluate(read, arg, frame) {
      const call = () => run<ReturnType<typeof read>>(`return (${read})(arguments[0])`, [arg ?? null]);
      if (frame === undefined) return call();
      const element = await send('POST', '/element', { using: 'css selector', value: frame });
      await send('POST', '/frame', { id: element });
      try {
        return await call();
      } finally {
        await send('POST', '/frame', { id: null });
      }
    },
    async hover({ x, y }) {
      await act('pointer', [moveTo(x - 1, y), moveTo(x, y)]);
    },
    async click({ x, y }) {
      await act('pointer', [moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    async wheel({ x, y }, by) {
      await act('wheel', [{ type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: by, duration: 0 }]);
    },
    async press(key) {
      await act('key', [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ]);
    },
    async resize(size) {
      await send('POST', '/window/rect', { x: 0, y: 0, ...size });
    },
    screenshot: async () => Buffer.from(await send<string>('GET', '/screenshot'), 'base64'),
    said: () => run(`try { return JSON.parse(sessionStorage.getItem('heard') || '[]'); } catch { return []; }`, []),
    close: () => send('DELETE', ''),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
