const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
const syllable = new RegExp(
  `^(?:ngh?|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnprstvx])?(?:${[
    'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)',
    'e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|ng|nh|p|t|u)?|i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)',
    'o(?:c|i|m|n|ng|p|t)?|oong|oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|oă(?:c|m|n|ng|t)|oe(?:n|o|t)?',
    'ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?|u(?:a|c|i|m|n|ng|p|t|ơ)?|uâ(?:n|ng|t|y)|uê(?:ch|nh)?|uô(?:c|i|m|n|ng|p|t)',
    'uy(?:a|ch|n|nh|p|t|u)?|uyê(?:n|t)|ư(?:a|c|i|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)|y|yê(?:m|n|ng|t|u)',
  ].join('|')})$`,
  'u',
)

/** Whether letters can be one Vietnamese syllable: an opening, a rhyme, one tone at most. */
export function isSyllable(letters: string): boolean {
  const parted = letters.toLowerCase().normalize('NFD')
  if ((parted.match(tones)?.length ?? 0) > 1) return false
  return syllable.test(parted.replace(tones, '').normalize('NFC'))
}
