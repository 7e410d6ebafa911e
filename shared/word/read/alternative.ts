import { childOf, childrenOf, type XmlElement } from './xml.ts'

/** Namespaces whose newer drawing can be read; else the fallback for older programs is. */
const isUnderstood = (requires: string): boolean =>
  /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|a14|cx\d?|aink|am3d)(?:\s|$)/.test(requires)

/** One of several ways in which a file says the same (ECMA-376 Part 3): read once, never twice. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  const choices = childrenOf(element, 'mc:Choice')
  return (
    choices.find((choice) => isUnderstood(choice.attributes.Requires ?? '')) ??
    childOf(element, 'mc:Fallback') ??
    choices[0]
  )
}
