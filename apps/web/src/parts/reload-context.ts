import type { RefusalView } from '@dondoc/contracts'
import { createContext } from 'react'

/** What a form does when its reader asks to go on from the newest state. */
export const ReloadContext = createContext<(refusal: RefusalView) => void>(() => {})
