const tags =
  /<\/?(?:sup|sub|br|b|i|u|em|strong|p|div|span|a|font|center|small|mark|del|s)\b[^<>]{0,300}\/?>/giu
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** A line of Markdown as it reads: no emphasis, no links, no tags, escapes and entities resolved. */
export function stripMarkdown(line: string): string {
  return line
    .replace(tags, '')
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, '')
    .replace(/\[([^\][]{1,300})\]\((?:https?:|mailto:|#|\/)[^)\s]{0,500}\)/g, '$1')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/(?<![\p{L}\p{N}\\_])_{1,2}(?=\S)|(?<=\S)(?<!\\)_{1,2}(?![\p{L}\p{N}_])/gu, '')
    .replace(/\\([-\\`*_{}[\]()#+.!|<>~])/g, '$1')
    .replace(/&(nbsp|amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/&#(\d{2,6});/g, (whole, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/\s+/gu, ' ')
    .trim()
}
