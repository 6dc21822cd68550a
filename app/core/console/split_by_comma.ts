/** `--roles=A,B` means the same as `--roles=A --roles=B`. */
export function splitByComma(values: string[]): string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim())
}
