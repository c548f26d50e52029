import { foldForSearch } from '@dondoc/domain/text'

/** A name as file names hold it: small letters without marks, words joined by hyphens. */
export function plainName(text: string): string {
  return foldForSearch(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
}
