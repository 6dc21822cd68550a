import { useEffect, useRef, useState } from 'preact/hooks'
import { focusInvalid } from '../../lib/focus-invalid.js'
import { problemFields } from '../../lib/problem-fields.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { useUnsavedGuard } from './use-unsaved-guard.js'
import type { SaveState } from './saved-state.js'

type Errors<Values> = Partial<Record<keyof Values & string, string>>

interface FormOptions<Values> {
  /** What is stored. When it changes and nothing was touched, the form follows. */
  stored: Values
  /** Local reasons not to send, by field; the server's own words replace nothing that is right. */
  check?: (values: Values) => Errors<Values>
  /** `idempotencyKey` stays the same while the same input is sent again. */
  save: (values: Values, idempotencyKey: string) => Promise<unknown>
  onSaved?: (values: Values) => void
}

/**
 * A form that is saved by a button: values, errors at their fields (the server's by JSON pointer),
 * a truthful state and a guard over what is not saved.
 *
 * @example
 * const form = useForm({ stored: { name }, save: ({ name }) => call('PATCH me', { body: { name } }) })
 * <form onSubmit={form.submit}><TextField {...form.field('name')} label={t('…')} /></form>
 */
export function useForm<Values extends object>(options: FormOptions<Values>) {
  const { stored, check, save, onSaved } = options
  const [values, setValues] = useState(stored)
  const [base, setBase] = useState(stored)
  const [isChecked, setChecked] = useState(false)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const key = useRef(crypto.randomUUID())
  const isDirty = JSON.stringify(values) !== JSON.stringify(base)
  const form = useRef<EventTarget | null>(null)
  const saving = useMutation({
    run: async (sent: Values) => (await save(sent, key.current)) ?? true,
    onDone: (_, sent) => {
      setBase(sent)
      onSaved?.(sent)
      key.current = crypto.randomUUID()
    },
    onFailed: () => focusInvalid(form.current),
  })
  useEffect(() => {
    if (isDirty) return
    setValues(stored)
    setBase(stored)
  }, [JSON.stringify(stored)])
  useUnsavedGuard(isDirty || saving.isPending)
  const refused = problemFields(saving.error)
  const missing = isChecked ? (check?.(values) ?? {}) : {}
  const set = <Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
    setValues((last) => ({ ...last, [name]: value }))
    setTouched((last) => new Set(last).add(name))
    // Other input is another request.
    key.current = crypto.randomUUID()
  }
  const errorOf = (name: keyof Values & string): string | undefined =>
    (missing as Errors<Values>)[name] ?? (touched.has(name) ? undefined : refused[name])
  const state = stateOf({ ...saving, isDirty, isTouched: touched.size > 0 })
  return {
    values,
    set,
    errorOf,
    isDirty,
    isSaving: saving.isPending,
    state,
    /** What has no field of its own, for a `ProblemNote` above the form. */
    problem: Object.keys(refused).some((name) => name in values) ? null : saving.error,
    field: <Name extends keyof Values & string>(name: Name) => ({
      value: values[name],
      onValue: (value: Values[Name]) => set(name, value),
      error: errorOf(name),
    }),
    reset: () => setValues(base),
    submit: (event: Event) => {
      event.preventDefault()
      form.current = event.currentTarget
      setChecked(true)
      setTouched(new Set())
      if (Object.keys(check?.(values) ?? {}).length) focusInvalid(form.current)
      else saving.start(values)
    },
  }
}

interface Facts {
  isPending: boolean
  error: unknown
  data: unknown
  isDirty: boolean
  /** Something changed since the last answer. */
  isTouched: boolean
}

function stateOf({ isPending, error, data, isDirty, isTouched }: Facts): SaveState {
  if (isPending) return 'saving'
  if (error && !isTouched) return 'failed'
  if (isDirty) return 'unsaved'
  return data === undefined ? 'untouched' : 'saved'
}
