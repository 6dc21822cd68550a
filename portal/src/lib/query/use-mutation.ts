import { useRef, useState } from 'preact/hooks'

interface Deed<Input, Output> {
  run: (input: Input) => Promise<Output>
  onDone?: (output: Output, input: Input) => void
  /** Without it the error is only in the returned state. */
  onFailed?: (error: unknown, input: Input) => void
}

export interface MutationState<Input, Output> {
  start: (input: Input) => void
  isPending: boolean
  error: unknown
  data: Output | undefined
  reset: () => void
}

type Progress<Output> = { isPending: boolean; error: unknown; data: Output | undefined }

const IDLE = { isPending: false, error: null, data: undefined }

/** One deed of a person: sent once at a time, its outcome shown where it was asked for. */
export function useMutation<Output, Input = void>(
  deed: Deed<Input, Output>
): MutationState<Input, Output> {
  const [progress, setProgress] = useState<Progress<Output>>(IDLE)
  const isRunning = useRef(false)
  const start = async (input: Input) => {
    if (isRunning.current) return
    isRunning.current = true
    setProgress({ ...IDLE, isPending: true })
    try {
      const data = await deed.run(input)
      setProgress({ ...IDLE, data })
      deed.onDone?.(data, input)
    } catch (error) {
      setProgress({ ...IDLE, error })
      deed.onFailed?.(error, input)
    } finally {
      isRunning.current = false
    }
  }
  return { ...progress, start: (input) => void start(input), reset: () => setProgress(IDLE) }
}
