import { useEffect, useMemo, useRef } from 'preact/hooks'
import { UploadTask } from '../../lib/upload/upload-task.js'
import { useUnsavedGuard } from '../form/use-unsaved-guard.js'
import type { UploadedFile } from '../../lib/contract.js'
import type { UploadState } from '../../lib/upload/upload-state.js'

export interface UploadProps {
  /** What the file is for, as the server knows it: `lesson_video`, `avatar` … */
  purpose: string
  /** What of the screen it belongs to, when there are several of a purpose: a lesson's id */
  of?: string
  /** The checked file, once */
  onFile: (file: UploadedFile) => void
}

/** One file on its way for this place of the screen; an earlier visit's is found again. */
export function useUpload({ purpose, of, onFile }: UploadProps): {
  task: UploadTask
  state: UploadState
} {
  const task = useMemo(() => new UploadTask({ purpose, of }), [purpose, of])
  const deliver = useRef(onFile)
  deliver.current = onFile
  useEffect(() => {
    void task.recall()
    const unsubscribe = task.state.subscribe((state) => {
      if (state.step === 'ready') deliver.current(state.file)
    })
    return () => {
      unsubscribe()
      task.leave()
    }
  }, [task])
  const { value: state } = task.state
  useUnsavedGuard(state.step === 'sending' || state.step === 'waiting')
  return { task, state }
}
