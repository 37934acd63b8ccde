import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** Signing in at the hub's issuer, by authorization code with PKCE; what it yields is kept for this tab only. */
export interface SignIn<Draft> {
  /** Whether a token that stands in the address is asked with; else whoever sends a link could have others act as him. */
  readonly takesTokens: boolean;
  /** Leaves for the sign-in page; the draft is there again on return. */
  readonly begin: (draft: Draft) => Promise<void>;
  /** Takes what the sign-in page sent back, if the page was just opened by it. */
  readonly complete: () => Promise<Draft | undefined>;
  /** A token that is still good, renewed if it must be; null where nobody is signed in any more. */
  readonly token: () => Promise<string | null>;
  readonly onRenewed: (listener: (token: string) => void) => void;
  /** Leaves for the sign-out page. */
  readonly end: () => Promise<void>;
}

interface Place {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly takesTokens: boolean;
}

/** Asks the hub where its pages sign in; undefined where they do not. */
export async function findSignIn<Draft>(page: string): Promise<SignIn<Draft> | undefined> {
  const response = await fetch('/sign-in.json');
  return response.status === 200
    ? signInAt((await response.json()) as Place, new URL(page, window.location.href).href)
    : undefined;
}

function signInAt<Draft>({ issuer, clientId, audience, takesTokens }: Place, page: string): SignIn<Draft> {
  const store = new WebStorageStateStore({ store: window.sessionStorage });
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    resource: audience,
    scope: 'openid',
    redirect_uri: page,
    post_logout_redirect_uri: page,
    userStore: store,
    stateStore: store,
    automaticSilentRenew: true,
  });
  let renewal: Promise<User | null> | undefined;
  const renew = () => {
    renewal ??= manager
      .signinSilent()
      .catch(() => null)
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };
  return {
    takesTokens,
    begin: (draft) => manager.signinRedirect({ state: draft }),
    complete: async () => {
      const { href, pathname, search } = window.location;
      const sent = new URLSearchParams(search);
      if (!sent.has('code') && !sent.has('error')) return undefined;
      window.history.replaceState(null, '', pathname);
      return (await manager.signinRedirectCallback(href)).state as Draft;
    },
    token: async () => {
      const user = await manager.getUser();
      return (user?.expired ? await renew() : user)?.access_token ?? null;
    },
    onRenewed: (listener) => {
      manager.events.addUserLoaded((user) => listener(user.access_token));
    },
    end: () => manager.signoutRedirect(),
  };
}
