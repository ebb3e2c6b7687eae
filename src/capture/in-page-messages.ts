/** The two ends by which the consent script and we talk, in our world of the page: it puts letters into a box that we empty. */
declare const self: {
  letters?: object[];
  autoconsentSendMessage?: (letter: object) => Promise<void>;
  autoconsentReceiveMessage?: (letter: object) => Promise<void>;
};

export function openLetterBox(): void {
  self.letters = [];
  self.autoconsentSendMessage = async letter => {
    self.letters?.push(letter);
  };
}

export function takeLetters(): object[] {
  return self.letters?.splice(0) ?? [];
}

export function answerLetter(letter: object): void {
  void self.autoconsentReceiveMessage?.(letter);
}
