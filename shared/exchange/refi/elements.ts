import { elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'

/** The name of an element without its namespace: files of this kind use one namespace under any prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.lastIndexOf(':') + 1)

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((child) => localName(child) === name)

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenNamed(element, name)[0]

export const textOfChild = (element: XmlElement | undefined, name: string): string =>
  textOf(childNamed(element, name)).trim()

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i

/** A GUID in one writing, with or without its braces; what is none stays as it is, to be compared with itself. */
export const guidIn = (value: string | undefined): string =>
  GUID.exec(value ?? '')?.[1]?.toLowerCase() ?? (value ?? '').trim()
