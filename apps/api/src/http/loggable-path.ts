/** A request's path as a log may hold it: without the secret part of a calendar's address. */
export function loggablePath(path: string): string {
  return path.replace(/^(\/api\/calendar)\/.*$/s, '$1/…')
}
