/** Where two JSON values differ first, as `snapshot.capture.status is 404, logged as 200`; undefined where they do not. */
export function firstDifference(found: unknown, logged: unknown, path = ''): string | undefined {
  if (isObject(found) && isObject(logged)) {
    for (const name of new Set([...Object.keys(logged), ...Object.keys(found)])) {
      const below = firstDifference(found[name], logged[name], path === '' ? name : `${path}.${name}`);
      if (below !== undefined) return below;
    }
    return undefined;
  }
  const [is, was] = [brief(found), brief(logged)];
  if (JSON.stringify(found) === JSON.stringify(logged)) return undefined;
  return `${path} is ${is}, logged as ${was}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'not there';
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
