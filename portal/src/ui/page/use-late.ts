import { useEffect, useState } from 'preact/hooks'
import type { ComponentType } from 'preact'

/** A part below the fold whose code comes after the page has been shown; null until it is there. */
export function useLate<Props>(load: () => Promise<ComponentType<Props>>) {
  const [part, setPart] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    void load().then((loaded) => setPart(() => loaded))
  }, [])
  return part
}
