import { createContext, useContext } from 'react'
import { fr, type Messages } from './fr.ts'

export const MessagesContext = createContext<Messages>(fr)

/** The wording of the interface in the language that was chosen. */
export const useMessages = (): Messages => useContext(MessagesContext)
