import type { XmlElement } from '../xml/xml-element.ts'

/** Whether a property that is on by being there is not switched off. */
export function isOn(property: XmlElement | null): boolean {
  return property !== null && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '')
}
