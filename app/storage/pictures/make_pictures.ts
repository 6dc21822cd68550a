import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import type { PictureRules } from '#storage/domain/upload_purpose'
import type { Refusal } from '#storage/domain/refusal'

export interface MadePicture {
  /** As asked for; a smaller original is not blown up */
  width: number
  localPath: string
  type: string
  size: number
  sha256: Buffer
}

interface Original {
  path: string
  rules: PictureRules
  /** Where the new ones are written */
  folder: string
}

/**
 * Pictures made anew from the pixels of one that was sent: turned as its camera was held, without
 * place, camera or anything else that it carried, the first image of a moving one.
 *
 * @returns in the order of `rules.widths`, or why there are none
 */
export async function makePictures({
  path,
  rules,
  folder,
}: Original): Promise<MadePicture[] | Refusal> {
  const options = { limitInputPixels: rules.maxPixels, failOn: 'error', pages: 1 } as const
  try {
    const { width = 0, height = 0 } = await sharp(path, { limitInputPixels: false }).metadata()
    if (width * height > rules.maxPixels) {
      return 'E_PICTURE_TOO_LARGE'
    }
    const original = sharp(path, options).autoOrient()
    const made: MadePicture[] = []
    for (const wanted of rules.widths) {
      made.push(await write(original.clone(), { width: wanted, rules, folder }))
    }
    return made
  } catch {
    return 'E_PICTURE_BROKEN'
  }
}

async function write(
  picture: Sharp,
  { width, rules, folder }: { width: number; rules: PictureRules; folder: string }
): Promise<MadePicture> {
  const { format, isSquare } = rules
  const localPath = join(folder, `${width}.${format}`)
  await picture
    .resize({
      width,
      height: isSquare ? width : undefined,
      fit: isSquare ? 'cover' : 'inside',
      withoutEnlargement: true,
    })
    .toFormat(format, format === 'webp' ? { quality: 82 } : { compressionLevel: 9 })
    .toFile(localPath)
  const bytes = await readFile(localPath)
  const sha256 = createHash('sha256').update(bytes).digest()
  return { width, localPath, type: `image/${format}`, size: bytes.length, sha256 }
}
