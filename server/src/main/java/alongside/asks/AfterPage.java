package alongside.asks;

record AfterPage(Ask ask) {}
