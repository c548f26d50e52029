import { useEffect, useRef, useState } from 'react'

/** Files dropped anywhere on the page or pasted into it are taken together; says whether any is held over the page. */
export function useDroppedFiles(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const taken = useRef(take)
  useEffect(() => {
    taken.current = take
  }, [take])

  useEffect(() => {
    const take = (files: FileList | undefined) => {
      if (files && files.length > 0) taken.current([...files])
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
        take(event.dataTransfer.files)
      },
      paste: (event: ClipboardEvent) => {
        if (event.clipboardData?.files.length) event.preventDefault()
        take(event.clipboardData?.files)
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
