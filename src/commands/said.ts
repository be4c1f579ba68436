/// <reference types="office-js" />
import { readSaid } from './dialog';

// The page of the dialog of a command: what the command has to say, and a button.
const said = readSaid(window.location.hash);
if (said) {
  document.querySelector('h1')!.textContent = said.title;
  document.querySelector('p')!.textContent = said.text;
}

void Office.onReady().then(() => {
  const button = document.querySelector('button')!;
  button.hidden = false;
  button.addEventListener('click', () => {
    Office.context.ui.messageParent('close');
  });
  button.focus();
});
