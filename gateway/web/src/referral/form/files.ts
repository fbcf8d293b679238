/** What may be attached, as the service says: PDF, and pictures that hold no script. */
const types: Partial<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
  heic: 'image/heic',
}

export const accepted = Object.keys(types)
  .map((ending) => `.${ending}`)
  .join(',')

const MOST = 20 * 1024 * 1024

/** The media type by which a file is announced: browsers know some of them by name alone. */
export function typeOf(file: { name: string; type: string }): string | undefined {
  const known = Object.values(types)
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  return known.includes(file.type) ? file.type : types[ending]
}

export type Unfit = 'type' | 'empty' | 'large'

/** Why a file need not even be sent; undefined where it may be tried. */
export function unfit(file: { name: string; type: string; size: number }): Unfit | undefined {
  if (typeOf(file) === undefined) {
    return 'type'
  }
  return file.size === 0 ? 'empty' : file.size > MOST ? 'large' : undefined
}

/** A name that the service takes: no path in it, nothing that turns text round or hides, and no more than it keeps. */
export function nameOf(file: { name: string }): string {
  const clean = file.name.replace(/[/\\\p{Cc}\p{Cf}]/gu, '').trim()
  return clean.length <= 200 ? clean || '-' : `${clean.slice(0, 180)}…${clean.slice(-15)}`
}

export function sizeText(bytes: number, language: string): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return bytes < 1_000_000 ? `${number.format(Math.max(1, bytes / 1000))} kB` : `${number.format(bytes / 1_000_000)} MB`
}
