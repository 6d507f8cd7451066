import { expect, test } from 'vitest';
import { contentSecurityPolicy, hashSource } from '../../src/site/csp.ts';

test('hashSource(text) is the SHA-256 of the exact text in base64, in quotes', () => {
  expect(hashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test('contentSecurityPolicy(styles, script) allows the page its own files, its stylesheets, its inline script and fonts inside it', () => {
  expect(contentSecurityPolicy(['', 'a'], '')).toBe(
    "default-src 'none'; script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
});
