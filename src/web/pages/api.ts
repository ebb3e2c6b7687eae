import { html } from 'hono/html';
import type { Description } from '../api/description.ts';
import type { Html } from '../html.ts';
import type { WebWords } from '../words/web-words.ts';

type Operation = NonNullable<NonNullable<Description['paths']>[string]['get']>;
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

/**
 * What the API answers, endpoint by endpoint. Like the API itself in English, whoever asks.
 * @param known addresses of things that are in the archive, by the path that leads to such things
 */
export function apiPage(
  { info, paths }: Description,
  known: Readonly<Record<string, string>>,
  { language }: WebWords,
): Html {
  return html`<div${language !== 'en' && html` lang="en"`}>
<header class="title"><h1>The archive as JSON</h1>
<p>${inCode(info.description ?? '')} For programs that read descriptions there is <a href="/api/openapi.json">openapi.json</a>.</p></header>
${Object.entries(paths ?? {}).map(([path, { get }]) => get && endpoint(path, get, known[path]))}
</div>`;
}

function endpoint(path: string, operation: Operation, known: string | undefined): Html {
  const parameters = (operation.parameters ?? []).filter(each => 'name' in each);
  const example = known ?? exampleOf(path, parameters);
  return html`<section class="section" aria-labelledby="${anchor(path)}">
<h2 id="${anchor(path)}"><code>GET ${path}</code></h2>
<p>${inCode(operation.summary ?? '')}.${operation.description && html` ${inCode(operation.description)}`}</p>
${parameters.length > 0 && html`<table class="plain"><thead><tr><th scope="col">Parameter</th><th scope="col">Takes</th><th scope="col">What it is</th></tr></thead><tbody>${parameters.map(row)}</tbody></table>`}
${example && html`<p>For example <a href="${example}"><code>${example}</code></a></p>`}
</section>`;
}

function row({ name, required, schema, description }: Parameter): Html {
  const what = description ?? (schema && 'description' in schema ? schema.description : undefined);
  return html`<tr><th scope="row"><code>${name}</code>${required && html`<small>always</small>`}</th><td>${takes(schema)}</td><td>${inCode(what ?? '')}</td></tr>`;
}

/** In words, what a parameter may be. */
function takes(schema: Parameter['schema']): string {
  if (schema === undefined || '$ref' in schema) return 'text';
  const { enum: choices, type, format, minimum, maximum, default: otherwise } = schema;
  if (choices) return choices.join(' or ');
  if (type === 'integer') {
    const most = maximum !== undefined && maximum < 1_000_000_000 ? ` to ${maximum}` : '';
    return `a number from ${minimum ?? 0}${most}${otherwise === undefined ? '' : `; ${otherwise} if not given`}`;
  }
  return format === 'date' ? 'a day, 2026-03-01' : 'text';
}

/** The path with the parameters that have an example; none where it takes more than the description knows. */
function exampleOf(path: string, parameters: readonly Parameter[]): string | undefined {
  if (path.includes('{')) return undefined;
  const query = new URLSearchParams();
  for (const { name, schema } of parameters) {
    if (schema && 'example' in schema && schema.example !== undefined) query.set(name, schema.example);
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

function anchor(path: string): string {
  return path.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
}

/** A text in which what stands between backquotes is set as code. */
function inCode(text: string): Html {
  return html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
