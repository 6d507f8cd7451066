import { expect, test } from 'vitest';
import { contentSecurityPolicy, hashSource } from '../../src/site/csp.ts';

test('hashSource(text) is the SHA-256 of the exact text in base64, in quotes', () => {
  expect(hashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

test('contentSecurityPolicy(style) allows the page its own files and the one stylesheet', () => {
  expect(contentSecurityPolicy('')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
});
