import { type BodyEntry, registry } from '#schema/registry.ts';
import { roleNames } from '#schema/role-names.ts';
import { type Officer, officersOf } from './officers.ts';

/** Where the pages' look is served. */
export const stylesPath = '/pages.css';

/** The page on which one chooses whom to sign in as. */
export const signInPage = (): string =>
  frame(
    '选择登录身份',
    'Choose whom to sign in as',
    `<p class="note">仅供开发和演示：人员均为示例，无需口令，生产环境中不启动。
      <span lang="en">For development and demonstration: sample officers, no passwords, never in production.</span></p>
    <form method="post" class="bodies">${registry.map(bodyCard).join('')}</form>`,
  );

/** The page that asks whether to sign out; `form` is the provider's own, to which the buttons belong. */
export const signOutPage = (form: string): string =>
  frame(
    '退出登录？',
    'Sign out?',
    `${form}
    <p class="choices">
      <button class="primary" type="submit" form="op.logoutForm" name="logout" value="yes">退出<span lang="en">Sign out</span></button>
      <button type="submit" form="op.logoutForm">保持登录<span lang="en">Stay signed in</span></button>
    </p>`,
  );

/** The page after signing out, for those who came from no page of the hub. */
export const signedOutPage = (): string =>
  frame('已退出登录', 'Signed out', '<p>可以关闭此页。 <span lang="en">You may close this page.</span></p>');

/** The page that says why signing in is not possible. */
export const faultPage = (reason: string): string =>
  frame(
    '无法登录',
    'Signing in is not possible',
    `<p>请回到原来的页面，重新登录。 <span lang="en">Please go back to the page you came from and sign in again.</span></p>
    <p class="reason" lang="en">${escaped(reason)}</p>`,
  );

const bodyCard = ({ body, zh, en }: BodyEntry & { body: Officer['body'] }): string => `
  <section>
    <h2>${escaped(zh)} <span lang="en">${escaped(en)}</span></h2>
    <div>${officersOf(body)
      .map((officer) => officerButton(officer, zh))
      .join('')}
    </div>
  </section>`;

const officerButton = ({ id, role }: Officer, body: string): string => `
    <button name="officer" value="${id}"><b><i>${escaped(body)} · </i>${roleNames[role].zh}</b><span lang="en">${roleNames[role].en}</span></button>`;

const frame = (zh: string, en: string, content: string): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>协同 · ${zh}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${stylesPath}">
  </head>
  <body>
    <main>
      <p class="hub">协同 <span lang="en">Xietong</span></p>
      <h1>${zh} <span lang="en">${en}</span></h1>
      ${content}
    </main>
  </body>
</html>
`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
