export interface PictureRules {
  /** Of the picture as it is sent; against pictures that are small as files and huge in memory */
  maxPixels: number
  /** Pixels; the first is what the file itself becomes, the others are its smaller variants */
  widths: readonly [number, ...number[]]
  /** Cut to a square around its middle, as faces are shown */
  isSquare: boolean
  /** `png` where mail programs must show it */
  format: 'webp' | 'png'
}

/** What an upload is for: decides who may send it, how large it may be and what it may contain. */
export interface UploadPurpose {
  /** Stable: it is stored and sent by clients, for instance `lesson_video` */
  name: string
  /** Whose files they become; the second part of their keys */
  slice: string
  ability: string
  maxBytes: number
  /** By content */
  types: ReadonlySet<string>
  /** Pictures are made anew: nothing but their pixels stays */
  picture?: PictureRules
  /** A film: it is prepared for playing as soon as it has passed its checks */
  isPlayed?: boolean
}
