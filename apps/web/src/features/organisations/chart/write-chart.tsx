import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { fontRules } from './chart-fonts.ts'
import { ChartPicture, type ChartPictureProps, pictureSize } from './chart-picture.tsx'

type Picture = Omit<ChartPictureProps, 'fontRules'>

/** The longest side and the most dots a browser draws a picture with. */
const [longestSide, mostDots] = [8192, 48_000_000]
/** Fewer dots than this for a unit of the drawing, and no name can be read. */
const readable = 0.75

/** The chart as a file of its own: with its letters inside, it looks alike where they are not installed. */
export async function writeChartSvg(picture: Picture): Promise<Blob> {
  return new Blob([await drawn(picture)], { type: 'image/svg+xml' })
}

/** As dots, two for a unit where that is not too many; null where so many are open that no name could be read. */
export async function writeChartPng(picture: Picture): Promise<Blob | null> {
  const { width, height } = pictureSize(picture.layout)
  const scale = Math.min(
    ...[2, longestSide / width, longestSide / height, Math.sqrt(mostDots / (width * height))],
  )
  if (scale < readable) return null
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await drawn(picture))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

async function drawn(picture: Picture): Promise<string> {
  const rules = await fontRules()
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(<ChartPicture {...picture} fontRules={rules} />))
  const words = place.firstElementChild ? new XMLSerializer().serializeToString(place.firstElementChild) : ''
  root.unmount()
  return words
}
