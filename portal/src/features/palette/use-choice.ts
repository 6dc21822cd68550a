import { useState } from 'preact/hooks'

/** Which line of a list is chosen, moved by the arrow keys and taken by Enter. */
export function useChoice(count: number, onTake: (index: number) => void) {
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, count - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && count) setChosen((at + step + count) % count)
    else if (event.key === 'Enter') onTake(at)
    else return
    event.preventDefault()
  }
  return { at, onKeyDown, toFirst: () => setChosen(0) }
}
