/** A block as it arrived over the wire: nothing about it is known yet. */
type Json = { readonly [key: string]: unknown };

/**
 * What Slack would say against these blocks, one line each with the place; empty where it would accept them.
 * The limits are those of docs.slack.dev/reference/block-kit.
 */
export function complaints(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return ['blocks must be an array [json-pointer:/blocks]'];
  if (blocks.length > 50) return ['no more than 50 items allowed [json-pointer:/blocks]'];
  return blocks.flatMap((block: Json, index) => {
    const check = checks[String(block.type)];
    const at = `/blocks/${index}`;
    if (check === undefined) return [`unsupported type: ${block.type} [json-pointer:${at}/type]`];
    return [...limit(block.block_id ?? 'b', 1, 255, `${at}/block_id`), ...check(block, at)];
  });
}

/** Characters of text in all blocks together: above some 13,200 Slack refuses with `msg_blocks_too_long`. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + textLength(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  );
}

type Check = (value: Json, at: string) => string[];

const checks: Record<string, Check> = {
  header: (block, at) => text(block.text, 150, `${at}/text`, ['plain_text']),
  divider: () => [],
  section: (block, at) => [
    ...(block.text === undefined && block.fields === undefined ? [missing(`${at}/text`)] : []),
    ...(block.text === undefined ? [] : text(block.text, 3000, `${at}/text`)),
    ...items(block.fields ?? [{ type: 'mrkdwn', text: '-' }], 10, `${at}/fields`, (field, where) =>
      text(field, 2000, where),
    ),
  ],
  context: (block, at) =>
    items(block.elements, 10, `${at}/elements`, (element, where) => text(element, 3000, where)),
  actions: (block, at) => items(block.elements, 25, `${at}/elements`, button),
  rich_text: (block, at) => items(block.elements, 100, `${at}/elements`, richPart),
};

const button: Check = (element, at) => [
  ...(element.type === 'button' ? [] : [`unsupported type: ${element.type} [json-pointer:${at}/type]`]),
  ...text(element.text, 75, `${at}/text`, ['plain_text']),
  ...limit(element.action_id ?? 'a', 1, 255, `${at}/action_id`),
  ...limit(element.value ?? 'v', 1, 2000, `${at}/value`),
  ...(element.url === undefined ? [] : link(element.url, `${at}/url`)),
];

const richPart: Check = (part, at) =>
  part.type === 'rich_text_section' || part.type === 'rich_text_quote'
    ? items(part.elements, 1000, `${at}/elements`, richRun)
    : [`unsupported type: ${part.type} [json-pointer:${at}/type]`];

const richRun: Check = (run, at) => {
  if (run.type === 'text') return limit(run.text, 1, 3000, `${at}/text`);
  if (run.type === 'link') return link(run.url, `${at}/url`);
  return [`unsupported type: ${run.type} [json-pointer:${at}/type]`];
};

function text(value: unknown, max: number, at: string, types = ['plain_text', 'mrkdwn']): string[] {
  if (typeof value !== 'object' || value === null) return [missing(at)];
  const object = value as Json;
  if (!types.includes(String(object.type)))
    return [`unsupported type: ${object.type} [json-pointer:${at}/type]`];
  return limit(object.text, 1, max, `${at}/text`);
}

function items(value: unknown, max: number, at: string, check: Check): string[] {
  if (!Array.isArray(value)) return [missing(at)];
  if (value.length < 1 || value.length > max) return [`must have 1 to ${max} items [json-pointer:${at}]`];
  return value.flatMap((item: Json, index) => check(item, `${at}/${index}`));
}

function limit(value: unknown, min: number, max: number, at: string): string[] {
  if (typeof value !== 'string') return [missing(at)];
  if (value.length < min) return [`must be more than ${min - 1} characters [json-pointer:${at}]`];
  return value.length > max ? [`must be less than ${max + 1} characters [json-pointer:${at}]`] : [];
}

function link(value: unknown, at: string): string[] {
  const wrong = typeof value !== 'string' || !/^https?:\/\/\S+$/.test(value);
  return wrong ? [`invalid url [json-pointer:${at}]`] : limit(value, 1, 3000, at);
}

const missing = (at: string): string => `missing required field [json-pointer:${at}]`;
