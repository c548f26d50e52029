import { useEffect, useRef, useState } from 'react'

/** A file dropped anywhere on the page or pasted into it is taken; says whether one is held over the page. */
export function useDroppedFile(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false)
  const taken = useRef(take)
  useEffect(() => {
    taken.current = take
  }, [take])

  useEffect(() => {
    const first = (files: FileList | undefined) => {
      const file = files?.[0]
      if (file) taken.current(file)
    }
    const handlers = {
      dragover: (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      dragleave: (event: DragEvent) => {
        if (event.relatedTarget === null) setOver(false)
      },
      drop: (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(false)
        first(event.dataTransfer.files)
      },
      paste: (event: ClipboardEvent) => {
        if (event.clipboardData?.files.length) event.preventDefault()
        first(event.clipboardData?.files)
      },
    }
    document.addEventListener('dragover', handlers.dragover)
    document.addEventListener('dragleave', handlers.dragleave)
    document.addEventListener('drop', handlers.drop)
    document.addEventListener('paste', handlers.paste)
    return () => {
      document.removeEventListener('dragover', handlers.dragover)
      document.removeEventListener('dragleave', handlers.dragleave)
      document.removeEventListener('drop', handlers.drop)
      document.removeEventListener('paste', handlers.paste)
    }
  }, [])

  return isOver
}
