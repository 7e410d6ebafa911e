import { useEffect, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import { place } from '../workspace/place.ts'
import { importFiles } from './imports.ts'
import './collect.css'

const say = words.collect.drop

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files dropped anywhere on the window. */
export function DropZone() {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    // A child's leave comes after the next child's enter, so they are counted.
    let depth = 0
    const set = (next: number) => {
      depth = Math.max(0, next)
      setIsOver(depth > 0 && place.get().dossierId !== undefined)
    }
    const enter = (event: DragEvent) => hasFiles(event) && set(depth + 1)
    const leave = (event: DragEvent) => hasFiles(event) && set(depth - 1)
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      set(0)
      void importFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
  if (!isOver) return null
  return (
    <div className="drop-zone">
      <div>
        <Icon name="drop" size={28} />
        <p>{say.title}</p>
        <small>{say.text}</small>
      </div>
    </div>
  )
}
