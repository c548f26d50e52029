/** Gives a file to the person under a name without what file systems refuse. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name.replaceAll('/', '-').replace(/[\\:*?"<>|]/g, '')
  link.click()
  URL.revokeObjectURL(link.href)
}
