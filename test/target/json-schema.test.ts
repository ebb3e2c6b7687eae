import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { targetFileSchema } from '../../src/target/json-schema.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile(targetFileSchema());

describe('the JSON schema of target files', () => {
  it('lies beside them as it is made: `clausewatch targets schema > targets/schema.json` renews it', () => {
    expect(JSON.parse(readFileSync('targets/schema.json', 'utf8'))).toEqual(targetFileSchema());
  });

  it.each(globSync('targets/*.yaml'))('accepts %s', file => {
    valid(parse(readFileSync(file, 'utf8')));
    expect(valid.errors).toBeNull();
  });

  it('accepts an address for a document', () => {
    expect(valid({ vendor: 'Lutra AI', documents: { privacy: 'https://lutra.example/privacy' } })).toBe(true);
  });

  it.each([
    ['a misspelt key', { url: 'https://lutra.example', slect: 'main' }],
    ['no address', { name: 'Privacy' }],
    ['an unknown way to read', { url: 'https://lutra.example', read: 'sometimes' }],
    ['a cadence without unit', { url: 'https://lutra.example', every: 6 }],
  ])('refuses %s', (_, privacy) => {
    expect(valid({ vendor: 'Lutra AI', documents: { privacy } })).toBe(false);
  });

  it('says what a key is for', () => {
    expect(JSON.stringify(targetFileSchema())).toContain('Parts of the page that are the document');
  });
});
