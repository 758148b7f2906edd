import { useMessages } from '../i18n/use-messages.ts'

export function SignInView({ onRetry }: { readonly onRetry: () => Promise<void> }) {
  const { signIn } = useMessages()
  return (
    <main id="main" className="message-page">
      <h1>{signIn.title}</h1>
      <p>{signIn.text}</p>
      <pre>intertitre sign-in</pre>
      <button type="button" className="primary" onClick={() => void onRetry()}>
        {signIn.retry}
      </button>
    </main>
  )
}
