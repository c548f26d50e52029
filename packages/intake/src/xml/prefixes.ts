/** The prefix that our readers know a namespace by, in its transitional and its strict form (ISO/IEC 29500-1 and -4). */
const usual: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
}

/** Makers may call a namespace what they like ('ns0:p', 'x:row'); names come out as Word and Excel print them. */
export class Prefixes {
  readonly #renamed = new Map<string, string>()

  learn(attributes: Readonly<Record<string, string>>): void {
    for (const [name, uri] of Object.entries(attributes)) {
      const printed = name === 'xmlns' ? '' : /^xmlns:(.+)$/u.exec(name)?.[1]
      const known = usual[uri]
      if (printed === undefined || known === undefined) continue
      const own = printed === '' ? '' : `${printed}:`
      if (own !== known) this.#renamed.set(own, known)
    }
  }

  usual(name: string): string {
    if (this.#renamed.size === 0) return name
    const prefix = name.slice(0, name.indexOf(':') + 1)
    const known = this.#renamed.get(prefix)
    return known === undefined ? name : known + name.slice(prefix.length)
  }

  /** An attribute without a prefix belongs to its element. */
  usualKeys(attributes: Record<string, string>): Record<string, string> {
    if (this.#renamed.size === 0) return attributes
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name.includes(':') ? this.usual(name) : name,
        value,
      ]),
    )
  }
}
