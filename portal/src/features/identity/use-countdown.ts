import { useEffect, useState } from 'preact/hooks'

const remaining = (until: string) => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000))

/** Seconds left until an ISO time, 0 afterwards. */
export function useCountdown(until: string): number {
  const [seconds, setSeconds] = useState(remaining(until))
  useEffect(() => {
    setSeconds(remaining(until))
    const timer = setInterval(() => setSeconds(remaining(until)), 1_000)
    return () => clearInterval(timer)
  }, [until])
  return seconds
}
