import { describe, expect, it } from 'vitest';
import { documentFromHtml } from '../../src/document/from-html.ts';
import { isGarbled } from '../../src/document/garbled.ts';

const FRENCH =
  'Nous conservons vos données à l’étranger ; vous pouvez vous y opposer à tout moment, même après la création d’un compte privé.';
const garbled = (text: string) => isGarbled(documentFromHtml(`<p>${text}</p>`));

describe('a document is garbled', () => {
  it('when UTF-8 was read as Windows-1252, or the reverse', () => {
    const bytes = Buffer.from(FRENCH, 'utf8');
    expect(garbled(new TextDecoder('windows-1252').decode(bytes))).toBe(true);
    expect(garbled(new TextDecoder('utf-8').decode(Buffer.from(FRENCH.replaceAll('’', "'"), 'latin1')))).toBe(
      true,
    );
  });

  it('and not when it is French, Portuguese, Chinese or plain, or has a few slips', () => {
    expect(garbled(FRENCH)).toBe(false);
    expect(garbled('A informação NÃO é partilhada. NÃO, SÃO PAULO: NÃO. Não há exceções. ÃÂ')).toBe(false);
    expect(garbled('我们不会使用您的对话内容来训练我们的模型。')).toBe(false);
    expect(garbled('We never train on what you write.')).toBe(false);
    expect(garbled(`We donâ€™t. ${FRENCH}`)).toBe(false);
  });
});
