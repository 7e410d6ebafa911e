import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { beside } from '../beside.ts'

/** Turns a drawing into a PNG of so many dots across. */
export type Rasterise = (svg: string, width: number) => Uint8Array

let opened: Promise<Rasterise> | undefined

/**
 * Opens the painter of drawings: resvg in WebAssembly, which gives the same bytes on every machine, with the fonts that
 * come with the app, so that the fonts of the machine make no difference.
 */
export function openRasteriser(): Promise<Rasterise> {
  opened ??= open()
  return opened
}

async function open(): Promise<Rasterise> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const folder = beside('../../../resources/fonts', '../../resources/fonts', '../../../../resources/fonts')
  const fontBuffers = readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(folder, name))))
  return (svg, width) =>
    new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter', loadSystemFonts: false },
    })
      .render()
      .asPng()
}
