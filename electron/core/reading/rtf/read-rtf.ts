import { FileRefused } from '../../../../shared/source/file-refused.ts'
import { type MessageList, messageList } from '../../../../shared/source/message-list.ts'
import type { Reading } from '../../../../shared/source/reading.ts'
import { readableSymbols } from '../../../../shared/word/read/symbols.ts'
import { RtfBlocks, type RtfParagraph } from './rtf-blocks.ts'
import { decodeBytes, encodingOfCharset, encodingOfFont, encodingOfPage } from './rtf-charsets.ts'
import { RtfFields } from './rtf-fields.ts'
import { RtfLists } from './rtf-lists.ts'
import {
  type Destination,
  MOST_GROUPS,
  NOWHERE,
  PLAIN_PARAGRAPH,
  type RtfState,
  SET_ASIDE,
  SIGNS,
  START,
  stateAfter,
} from './rtf-state.ts'
import { rtfTokens } from './rtf-tokens.ts'

class RtfReader {
  private readonly messages: MessageList = messageList()
  private readonly blocks = new RtfBlocks()
  private title = ''
  private state: RtfState = START
  private readonly stack: RtfState[] = []
  private encoding = 'windows-1252'
  private readonly fontEncodings = new Map<number, string>()
  private readonly fontNames = new Map<number, string>()
  private readonly styleNames = new Map<number, string>()
  private readonly lists = new RtfLists()
  private readonly fields = new RtfFields()
  private skip = 0
  private pending: number[] = []
  private collected = ''
  private isIgnorable = false

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
    else if (destination === 'instruction') this.fields.addInstruction(text)
    else if (destination !== 'nowhere') this.collected += text
  }

  private paragraph(): RtfParagraph {
    const { style, outline, listLevel, isInTable, listId } = this.state
    const counted = listId === undefined ? '' : this.lists.next(listId, listLevel)
    const isBullet = listId !== undefined && this.lists.isBullet(listId, listLevel)
    return { styleName: this.styleNames.get(style) ?? '', outline, listLevel, isInTable, counted, isBullet }
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
    // The last paragraph of a file may lack its mark; it ends with the file's own group.
    if (this.stack.length === 1 && ended.destination === 'body' && !this.blocks.text.isEmpty)
      this.blocks.endParagraph(this.paragraph())
    const outer = this.stack.pop()
    if (!outer) return
    if (!ended.isSetAside) this.fields.end(this.stack.length, this.blocks)
    if (ended.isBox && !outer.isBox) this.blocks.endBox()
    if (ended.destination === 'note' && outer.destination !== 'note') this.blocks.endNote()
    if (ended.destination === 'level-text' && outer.destination !== 'level-text') {
      this.lists.text(this.collected)
      this.collected = ''
    }
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
    if (this.state.destination === 'fonts') {
      this.fontNames.set(this.state.font, name)
      const encoding = encodingOfFont(name)
      if (encoding) this.fontEncodings.set(this.state.font, encoding)
    } else this.styleNames.set(this.state.style, name)
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
    if (NOWHERE.has(word)) {
      for (const [name, code, sentence] of SET_ASIDE) if (name.test(word)) this.messages.say(code, sentence)
      this.state = { ...this.state, isSetAside: true }
      this.enter('nowhere')
      return
    }
    if (this.state.destination === 'lists' && word !== 'leveltext') {
      this.lists.word(word, number ?? 1)
      return
    }
    const formatted = stateAfter(this.state, word, number)
    if (formatted) {
      this.state = formatted
      return
    }
    switch (word) {
      case 'ansicpg':
        this.encoding = encodingOfPage(number ?? 1252)
        return
      case 'mac':
        this.encoding = 'macintosh'
        return
      case 'listtable':
      case 'listoverridetable':
        this.enter('lists')
        return
      case 'leveltext':
        if (this.state.destination === 'lists') this.enter('level-text')
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
        if (!this.state.isSetAside) this.enter('instruction')
        return
      case 'field':
        this.fields.begin(this.stack.length - 1, this.blocks)
        return
      case 'shptxt':
      case 'dptxbxtext':
        if (this.state.isSetAside || this.blocks.isInNote || this.state.isBox) return
        this.blocks.beginBox()
        this.state = { ...this.state, ...PLAIN_PARAGRAPH, destination: 'body', isBox: true }
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
      case 'u':
        this.character(number ?? 0)
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
    this.state = { ...this.state, isInTable: false }
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
