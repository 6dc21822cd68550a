import { useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { Status } from '../../ui/status/status.js'
import { FactorRemoval } from './factor-removal.js'
import { FactorSetup } from './factor-setup.js'
import { RecoveryCodes } from './recovery-codes.js'
import { RecoveryRenewal } from './recovery-renewal.js'
import { w } from './words.js'
import styles from './profile-page.module.css'
import type { Me } from '../../lib/contract.js'

export const SECOND_FACTOR = ['second-factor']

type Step = 'rest' | 'setup' | 'removal' | 'renewal'

/** On or off, and the steps from one to the other. */
export function SecondFactor({ member }: { member: Me }) {
  const [step, setStep] = useState<Step>('rest')
  const [codes, setCodes] = useState<string[] | null>(null)
  const state = useQuery({
    key: SECOND_FACTOR,
    load: () => dataOf(call('GET me/second_factor')),
  })
  if (state.isPending) return <Placeholder lines={2} />
  if (!state.data) return <ProblemNote error={state.error} onRetry={state.retry} />
  const show = (fresh: string[]) => {
    setStep('rest')
    setCodes(fresh)
    state.retry()
  }
  const rest = () => {
    setStep('rest')
    state.retry()
  }
  const { isOn, recoveryCodesLeft: count } = state.data
  return (
    <div class={styles.form}>
      <p class={styles.line}>
        <Status tone={isOn ? 'ok' : 'idle'}>{w(isOn ? 'factor.on' : 'factor.off')}</Status>
        {isOn && <span class="muted">{w('factor.left', { count })}</span>}
      </p>
      {!isOn && <p class="muted">{w('factor.intro')}</p>}
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      {step === 'rest' && !codes && !isOn && (
        <Start isReady={member.hasPassword} onStart={() => setStep('setup')} />
      )}
      {step === 'rest' && !codes && isOn && (
        <div class={styles.line}>
          <Button onClick={() => setStep('renewal')}>{w('factor.renew')}</Button>
          <Button onClick={() => setStep('removal')}>{w('factor.turnOff')}</Button>
        </div>
      )}
      {step === 'setup' && <FactorSetup onDone={show} onCancel={rest} />}
      {step === 'removal' && <FactorRemoval onDone={rest} onCancel={rest} />}
      {step === 'renewal' && <RecoveryRenewal onDone={show} onCancel={rest} />}
    </div>
  )
}

function Start({ isReady, onStart }: { isReady: boolean; onStart: () => void }) {
  if (!isReady) return <p>{w('factor.needsPassword')}</p>
  return (
    <div>
      <Button tone="primary" onClick={onStart}>
        {w('factor.turnOn')}
      </Button>
    </div>
  )
}
