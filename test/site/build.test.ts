import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputsNow, isBuilt, noteBuilt } from '../../scripts/built.mjs';
import { copyProject, spoilPlaces } from '../copy-project.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'build-'));
  copyProject(dir);
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
  spoilPlaces(dir);
  appendFileSync(join(dir, 'data/captions/page.yaml'), '\npage.close: twice\n');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const build = (...options: string[]) => spawnSync(process.execPath, ['scripts/build.mjs', ...options], { cwd: dir, encoding: 'utf8' });

test('a build with faults in data/ prints all of them, exits 1 and writes no dist/', () => {
  const { status, stdout, stderr } = build();
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^data\/captions\/page\.yaml:\d+: .*\n(.*\n)*data\/places\.csv:\d+: lat: .*\n/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(existsSync(join(dir, 'dist'))).toBe(false);
});

test('a build with faults in data/ leaves an earlier dist/ as it was', () => {
  mkdirSync(join(dir, 'dist'));
  writeFileSync(join(dir, 'dist/index.html'), 'earlier');
  expect(build().status).toBe(1);
  expect(readFileSync(join(dir, 'dist/index.html'), 'utf8')).toBe('earlier');
});

test('npm start builds what is not built, and nothing where dist/ is up to date', () => {
  expect(build('--if-needed').status).toBe(1); // it says the faults
  noteBuilt(inputsNow(dir), dir);
  expect(build('--if-needed')).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('dist/ is out of date once a file of its source or of its own is changed, added or lost', () => {
  const upToDate = () => isBuilt(inputsNow(dir), dir);
  const note = () => {
    noteBuilt(inputsNow(dir), dir);
    expect(upToDate()).toBe(true);
  };
  note();
  for (const file of ['src/site/css/index.css', 'data/places.csv', 'package-lock.json', 'dist/index.html']) {
    appendFileSync(join(dir, file), '\n');
    expect(upToDate(), file).toBe(false);
    note();
  }
  for (const file of ['src/new.ts', 'dist/new.html']) {
    writeFileSync(join(dir, file), '');
    expect(upToDate(), `${file} added`).toBe(false);
    note();
    rmSync(join(dir, file));
    expect(upToDate(), `${file} lost`).toBe(false);
    note();
  }
});
