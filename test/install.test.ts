import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('package.json allows or refuses the install script of each package that has one, so that npm does not ask a new user', () => {
  const packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly optional?: boolean }>> =
    read('package-lock.json').packages;
  const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
  );
  expect(Object.keys(read('package.json').allowScripts)).toEqual(scripted);
});
