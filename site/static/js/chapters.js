// Chapters of a recording that plays on the page become buttons that jump there.
for (const mark of document.querySelectorAll("[data-medium] [data-seek]")) {
  const medium = mark.closest("[data-medium]").querySelector("video, audio");
  if (medium) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chapters__jump";
    button.append(...mark.childNodes);
    button.addEventListener("click", () => {
      medium.currentTime = Number(mark.dataset.seek);
      medium.play().catch(() => {});
    });
    mark.append(button);
  }
}
