/** Something that the palette finds: a place to go to or a deed to do. */
export interface PaletteEntry {
  id: string
  /** What it is called; searched for places and deeds, already found for people and courses. */
  name: string
  /** What kind of thing it is, at the end of the line. */
  kind: string
  draw: string
  run: () => void
}
