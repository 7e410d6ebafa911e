import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { type MessageList, messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import { readableSymbols } from '../../../../shared/word/read/symbols.ts'
import { RtfBlocks, type RtfParagraph } from './rtf-blocks.ts'
import { decodeBytes, encodingOfCharset, encodingOfPage } from './rtf-charsets.ts'
import { type Destination, MOST_GROUPS, NOWHERE, type RtfState, SIGNS } from './rtf-state.ts'
import { rtfTokens } from './rtf-tokens.ts'

class RtfReader {
  private readonly messages: MessageList = messageList()
  private readonly blocks = new RtfBlocks()
  private title = ''
  private state: RtfState = {
    destination: 'body',
    isBold: false,
    isItalic: false,
    isHidden: false,
    isDeleted: false,
    font: 0,
    fallback: 1,
  }
  private readonly stack: RtfState[] = []
  private encoding = 'windows-1252'
  private readonly fontEncodings = new Map<number, string>()
  private readonly fontNames = new Map<number, string>()
  private readonly styleNames = new Map<number, string>()
  private style = 0
  private outline: number | undefined
  private listLevel = 0
  private skip = 0
  private pending: number[] = []
  private collected = ''
  private isIgnorable = false
  private isInTable = false

  private flushBytes(): void {
    if (this.pending.length === 0) return
    const bytes = this.pending
    this.pending = []
    const encoding = this.fontEncodings.get(this.state.font) ?? this.encoding
    this.write(decodeBytes(bytes, encoding))
  }

  private write(written: string): void {
    const { destination, isHidden, isDeleted, isBold, isItalic } = this.state
    const text = readableSymbols(written, this.fontNames.get(this.state.font))
    if (destination === 'body' || destination === 'note') {
      if (isHidden) {
        if (text.trim() !== '')
          this.messages.say('hidden-text', 'Hidden text was left out; word processors do not print it either.')
        return
      }
      if (isDeleted) {
        this.blocks.text.point({ kind: 'deleted', value: text })
        return
      }
      const start = this.blocks.text.end
      this.blocks.text.add(text)
      if (isBold) this.blocks.text.cover(start, this.blocks.text.end, { kind: 'strong' })
      if (isItalic) this.blocks.text.cover(start, this.blocks.text.end, { kind: 'emphasis' })
    } else if (destination === 'label') this.blocks.label += text
    else if (destination !== 'nowhere') this.collected += text
  }

  private paragraph(): RtfParagraph {
    const { outline, listLevel, isInTable } = this
    return { styleName: this.styleNames.get(this.style) ?? '', outline, listLevel, isInTable }
  }

  open(): void {
    this.flushBytes()
    this.skip = 0
    if (this.stack.length >= MOST_GROUPS) {
      throw new FileRefused('refused', `The file is nested more than ${MOST_GROUPS} levels deep. Nothing was imported.`)
    }
    this.stack.push(this.state)
  }

  close(): void {
    this.flushBytes()
    this.skip = 0
    const ended = this.state
    const outer = this.stack.pop()
    if (!outer) return
    if (ended.destination === 'note' && outer.destination !== 'note') this.blocks.endNote()
    if (ended.destination === 'title' && outer.destination !== 'title') {
      this.title = this.collected.trim()
      this.collected = ''
    }
    this.state = outer
  }

  private enter(destination: Destination): void {
    this.state = { ...this.state, destination }
    this.collected = destination === 'nowhere' ? this.collected : ''
  }

  private nameEntry(): void {
    const name = this.collected.replace(/;.*$/s, '').trim()
    this.collected = ''
    if (name === '') return
    if (this.state.destination === 'fonts') this.fontNames.set(this.state.font, name)
    else this.styleNames.set(this.style, name)
  }

  private character(code: number): void {
    this.flushBytes()
    this.write(String.fromCharCode(code < 0 ? code + 65_536 : code))
    this.skip = this.state.fallback
  }

  word(word: string, number: number | undefined): void {
    if (word === "'" || word === '*') {
      this.isIgnorable = word === '*'
      return
    }
    const isIgnorable = this.isIgnorable
    this.isIgnorable = false
    this.flushBytes()
    const isOn = number !== 0
    if (NOWHERE.has(word)) {
      if (word === 'pict')
        this.messages.say('image-removed', 'Pictures were left out of the text; the original keeps them.')
      if (word === 'annotation') this.messages.say('comment-unread', 'Comments of the RTF file were not read.')
      if (word === 'object')
        this.messages.say('embedding-ignored', 'Embedded objects were never opened; only the text was read.')
      if (/^(?:header|footer)/.test(word))
        this.messages.say('header-set-aside', 'Page headers and footers were set aside.')
      if (word !== 'info') this.enter('nowhere')
      return
    }
    switch (word) {
      case 'ansicpg':
        this.encoding = encodingOfPage(number ?? 1252)
        return
      case 'mac':
        this.encoding = 'macintosh'
        return
      case 'fonttbl':
        this.enter('fonts')
        return
      case 'stylesheet':
        this.enter('styles')
        return
      case 'title':
        this.enter('title')
        return
      case 'subject':
        this.enter('nowhere')
        return
      case 'fldinst':
        this.enter('instruction')
        return
      case 'fldrslt':
      case 'shptxt':
        if (this.state.destination !== 'note') this.enter('body')
        return
      case 'listtext':
      case 'pntext':
        this.blocks.label = ''
        this.enter('label')
        return
      case 'pnseclvl':
      case 'pn':
        this.enter('nowhere')
        return
      case 'footnote':
        if (this.state.destination === 'body' && this.blocks.beginNote()) this.enter('note')
        return
      case 'chftn':
        return
      case 'fcharset': {
        const encoding = encodingOfCharset(number ?? 0)
        if (encoding) this.fontEncodings.set(this.state.font, encoding)
        return
      }
      case 'f':
        this.state = { ...this.state, font: number ?? 0 }
        return
      case 's':
        this.style = number ?? 0
        return
      case 'uc':
        this.state = { ...this.state, fallback: Math.max(0, number ?? 1) }
        return
      case 'u':
        this.character(number ?? 0)
        return
      case 'b':
        this.state = { ...this.state, isBold: isOn }
        return
      case 'i':
        this.state = { ...this.state, isItalic: isOn }
        return
      case 'v':
        this.state = { ...this.state, isHidden: isOn }
        return
      case 'deleted':
        this.state = { ...this.state, isDeleted: isOn }
        return
      case 'plain':
        this.state = { ...this.state, isBold: false, isItalic: false, isHidden: false, isDeleted: false }
        return
      case 'ilvl':
        this.listLevel = number ?? 0
        return
      case 'outlinelevel':
        if (this.state.destination === 'body') this.outline = number
        return
      case 'intbl':
        this.isInTable = true
        return
      case 'pard':
        this.isInTable = false
        this.outline = undefined
        this.listLevel = 0
        if (this.state.destination === 'body') this.style = 0
        return
      case 'par':
      case 'sect':
        if (this.state.destination === 'note') this.blocks.text.add('\n')
        else if (this.state.destination === 'body') this.blocks.endParagraph(this.paragraph())
        return
      case 'cell':
      case 'nestcell':
        if (this.state.destination === 'body') this.blocks.endCell(this.paragraph())
        return
      case 'row':
      case 'nestrow':
        this.blocks.endRow()
        return
    }
    const sign = Object.hasOwn(SIGNS, word) ? SIGNS[word] : undefined
    if (sign !== undefined) this.write(sign)
    else if (word === '\n' || word === '\r') this.word('par', undefined)
    // A destination that only newer programs know, and that says so itself.
    else if (isIgnorable) this.enter('nowhere')
  }

  byte(byte: number): void {
    if (this.skip > 0) this.skip -= 1
    else this.pending.push(byte)
  }

  plain(text: string): void {
    const shown = text.slice(this.skip)
    this.skip = Math.max(0, this.skip - text.length)
    if (shown === '') return
    if (/^\p{ASCII}*$/u.test(shown)) {
      this.flushBytes()
      this.write(shown)
    } else for (const letter of shown) this.pending.push(letter.charCodeAt(0) & 0xff)
    if (shown.includes(';') && (this.state.destination === 'fonts' || this.state.destination === 'styles'))
      this.nameEntry()
  }

  finish(): Reading {
    this.flushBytes()
    this.isInTable = false
    this.blocks.endParagraph(this.paragraph())
    return {
      ...(this.title ? { title: this.title.slice(0, 500) } : {}),
      blocks: this.blocks.all(),
      messages: this.messages.all(),
    }
  }
}

/** Reads an RTF document: text, headings, the numbers that its program rendered, tables, footnotes. */
export function readRtf(bytes: Uint8Array): Reading {
  const reader = new RtfReader()
  for (const token of rtfTokens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) {
    switch (token.type) {
      case 'open':
        reader.open()
        break
      case 'close':
        reader.close()
        break
      case 'word':
        reader.word(token.word, token.number)
        break
      case 'byte':
        reader.byte(token.byte)
        break
      case 'text':
        reader.plain(token.text)
    }
  }
  return reader.finish()
}
