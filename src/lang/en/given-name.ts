import { namesByLanguage } from './given-name-by-language.js';

/** The usual first names of English-language news: English, and transliterated from many languages. */
const usual =
  'Aaron, Abdel, Abdul, Abdullah, Abdulla, Abraham, Ada, Adam, Adele, Adrian, Agnes, Aisha, Alma, Alyona, Amal, Amelia, Ahmad, Ahmed, Aidan, Aigul, Alan, Albert, Alec, ' +
  'Alejandro, Aleksandr, Aleksander, Aleksei, Alex, Alexander, Alexandra, Alexandre, Alexei, Alexey, Alexis, Alfred, ' +
  'Ali, Alice, Alison, Alistair, Allan, Allen, Alyssa, Amanda, Amber, Amir, Amina, Amy, Ana, Anastasia, Anatoly, ' +
  'Andre, Andrea, Andreas, Andrei, Andrew, Andrey, Andriy, Andrzej, Andy, Angela, Angelina, Anita, Ann, Anna, Annalena, ' +
  'Anne, Annie, Anthony, Antoine, Anton, Antonio, António, Antony, Anwar, Arkady, Armen, Arnold, Arthur, Artur, Asif, ' +
  'Askar, Audrey, Barack, Barbara, Barry, Bashar, Beatrice, Ben, Benjamin, Benny, Bernard, Bernie, Beth, Betty, Bill, ' +
  'Billy, Bob, Bobby, Boris, Brad, Bradley, Brandon, Brenda, Brent, Brett, Brian, Bridget, Bruce, Bruno, Bryan, Caitlin, ' +
  'Carl, Carla, Carlos, Carmen, Carol, Carole, Caroline, Carolyn, Catherine, Cathy, Cecilia, Chad, Charles, Charlie, ' +
  'Charlotte, Chelsea, Cheryl, Chris, Christian, Christina, Christine, Christopher, Chuck, Cindy, Claire, Clara, Claude, ' +
  'Claudia, Clive, Colin, Connie, Craig, Cristina, Curtis, Cynthia, Cyril, Daisy, Dale, Damian, Dan, Dana, Daniel, ' +
  'Daniela, Danielle, Danny, Daria, Darren, Dariga, Dave, David, Dawn, Dean, Deborah, Debra, Denis, Dennis, Derek, ' +
  'Diana, Diane, Diego, Dieter, Dilma, Dimitri, Dina, Dirk, Dmitri, Dmitriy, Dmitry, Dominic, Dominique, Don, Donald, ' +
  'Donna, Doris, Dorothy, Doug, Douglas, Drew, Duncan, Dustin, Dwight, Dylan, Ebrahim, Ed, Eddie, Edgar, Edith, Edmund, ' +
  'Eduard, Eduardo, Edward, Edwin, Ehud, Eileen, Elaine, Eleanor, Elena, Eli, Elias, Elizabeth, Ella, Ellen, Elon, Elvira, ' +
  'Emily, Emma, Emmanuel, Enrique, Eric, Erica, Erik, Erlan, Ernest, Ernesto, Esther, Ethan, Eugene, Eva, Evan, Evelyn, ' +
  'Evgeny, Fatima, Faisal, Felipe, Felix, Fernando, Fiona, Florence, Fouad, Frances, Francesca, Francesco, Francis, ' +
  'Francisco, Franco, Francois, François, Frank, Frans, Franz, Fred, Frederic, Frederick, Friedrich, Fumio, Gabriel, ' +
  'Gabriela, Gareth, Gary, Gavin, Gene, Gennady, Geoff, Geoffrey, George, Georges, Georgy, Gerald, Gerard, Gerhard, ' +
  'Gerry, Giancarlo, Gilbert, Gina, Giorgi, Giorgia, Giovanni, Giulia, Giuseppe, Glen, Glenn, Gloria, Gordon, Grace, ' +
  'Graham, Greg, Gregory, Greta, Grigory, Guido, Guillermo, Gustavo, Guy, Hamid, Hank, Hannah, Hans, Harold, Harriet, ' +
  'Harry, Hasan, Hassan, Heather, Hector, Heidi, Helen, Helena, Helga, Henri, Henrik, Henry, Herbert, Herman, Hillary, ' +
  'Hilary, Hiroshi, Holly, Hosni, Howard, Hugh, Hugo, Hussein, Ian, Ibrahim, Igor, Ilham, Ilya, Imran, Ingrid, Irene, ' +
  'Irina, Irving, Isaac, Isabel, Ismail, Istvan, Ivan, Ivana, Jack, Jackie, Jacob, Jacques, Jair, Jake, Jakob, Jamal, ' +
  'James, Jamie, Jan, Jane, Janet, Janice, Janusz, Jared, Jason, Javier, Jay, Jean, Jeff, Jeffrey, Jennifer, Jenny, Jens, ' +
  'Jeremy, Jerome, Jerry, Jesse, Jessica, Jesus, Jill, Jim, Jimmy, Joachim, Joan, Joanna, Joanne, Joao, Joe, Joel, Johan, ' +
  'Johann, Johannes, John, Johnny, Jon, Jonathan, Jordan, Jorge, Jose, José, Josef, Josep, Joseph, Josh, Joshua, Joyce, ' +
  'Juan, Juanita, Judith, Judy, Jules, Julia, Julian, Julie, Juliet, Julio, Julius, Jurgen, Jürgen, Justin, Justine, ' +
  'Kaja, Kamala, Karen, Karim, Karin, Karl, Kassym-Jomart, Kate, Katharine, Katherine, Kathleen, Kathryn, Kathy, Katie, ' +
  'Katrina, Kay, Keith, Keir, Kelly, Ken, Kenneth, Kent, Kerry, Kevin, Khaled, Khalid, Kim, Kimberly, Kirill, Kirk, ' +
  'Klaus, Kofi, Konstantin, Kristalina, Kristen, Kristin, Kumar, Kurt, Kyle, Kyriakos, Larry, Lars, Laura, Lauren, ' +
  'Laurence, Laurent, Lawrence, Lech, Lee, Leila, Len, Lena, Leo, Leon, Leonard, Leonid, Leslie, Lev, Lewis, Liam, Lidia, ' +
  'Lillian, Linda, Lindsay, Lindsey, Lionel, Lisa, Liz, Lloyd, Lois, Loretta, Lori, Lorenzo, Louis, Louise, Luc, Luca, ' +
  'Lucia, Lucy, Ludmila, Luigi, Luis, Luiz, Luke, Lydia, Lynn, Madeleine, Maggie, Mahmoud, Malcolm, Malik, Manfred, ' +
  'Manuel, Marc, Marcel, Marcelo, Marco, Marcos, Marcus, Margaret, Margarita, Maria, Marian, Marianne, Marie, Marina, ' +
  'Marine, Mario, Marion, Mark, Marko, Markus, Martha, Martin, Marvin, Mary, Maryam, Mateusz, Matt, Matteo, Matthew, ' +
  'Maureen, Maurice, Mauricio, Max, Maxim, Megan, Melanie, Melissa, Meredith, Mette, Mia, Michael, Michel, Michele, ' +
  'Michelle, Miguel, Mika, Mike, Mikhail, Milan, Miles, Milton, Miriam, Mitch, Mitt, Mohamad, Mohamed, Mohammad, ' +
  'Mohammed, Mohsen, Moira, Molly, Monica, Morgan, Moses, Muammar, Muhammad, Murat, Mustafa, Nadia, Nancy, Naomi, Narendra, ' +
  'Natalia, Natalie, Natalya, Natasha, Nathan, Nathaniel, Neil, Nelson, Nicholas, Nick, Nicola, Nicolas, Nicolás, Nicole, ' +
  'Nigel, Nikita, Nikol, Nikola, Nikolai, Nikolay, Nikos, Nina, Noah, Noam, Noel, Nora, Norman, Nouri, Nursultan, Olaf, Oleg, ' +
  'Oleh, Oleksandr, Olena, Olga, Oliver, Olivia, Olivier, Olzhas, Omar, Orlando, Oscar, Osama, Oswald, Otto, Owen, Pablo, ' +
  'Pamela, Paolo, Pascal, Pat, Patricia, Patrick, Paul, Paula, Pauline, Pavel, Pedro, Peggy, Penny, Pervez, Pete, Peter, ' +
  'Petr, Petro, Phil, Philip, Philippe, Phillip, Pierre, Piotr, Polly, Rachel, Rafael, Raisa, Ralph, Ramzan, Ramon, ' +
  'Randall, Randolph, Randy, Rania, Raphael, Rashid, Raul, Raúl, Ray, Raymond, Rebecca, Recep, Regina, Reinhard, Rex, ' +
  'Ricardo, Richard, Rick, Ricky, Rishi, Rita, Rob, Robert, Roberta, Roberto, Robin, Rod, Roderick, Rodney, Rodrigo, ' +
  'Roger, Roland, Rolf, Roman, Ron, Ronald, Rory, Rosa, Rosemary, Ross, Roy, Ruben, Rudolf, Rupert, Russell, Rustam, Ruth, ' +
  'Ryan, Sabine, Saddam, Sadyr, Said, Saif, Sally, Salman, Salvador, Salvatore, Sam, Samantha, Samir, Samuel, Sandra, ' +
  'Sandy, Sanna, Santiago, Sara, Sarah, Scott, Sean, Sebastian, Selena, Serge, Sergei, Sergey, Sergio, Serik, Seth, ' +
  'Shane, Shannon, Sharon, Shashi, Shavkat, Shaun, Shawn, Sheila, Shelley, Shinzo, Shirley, Sidney, Silvia, Silvio, ' +
  'Simon, Simone, Sofia, Sonia, Sophia, Sophie, Stanislav, Stanley, Stefan, Stella, Stephan, Stephanie, Stephen, Steve, ' +
  'Steven, Stewart, Stuart, Sue, Susan, Suzanne, Svetlana, Sven, Sylvia, Sylvie, Talgat, Tamara, Tanya, Tara, Tariq, ' +
  'Tatiana, Tatyana, Tayyip, Ted, Teresa, Terence, Terry, Thabo, Theodore, Theresa, Therese, Thierry, Thomas, Tiffany, ' +
  'Tim, Timothy, Timur, Tina, Todd, Tom, Tomas, Tommy, Toni, Tony, Tracy, Trevor, Troy, Umar, Ursula, Vaclav, Valdis, ' +
  'Valentin, Valentina, Valeria, Valery, Vanessa, Vera, Vernon, Veronica, Victor, Victoria, Viktor, Viktoria, Vince, ' +
  'Vincent, Viola, Virginia, Vitaly, Vivian, Vladimir, Vladislav, Volodymyr, Volker, Vyacheslav, Wallace, Walter, Wanda, ' +
  'Warren, Wayne, Wendy, Werner, Wilfried, Wilhelm, Will, William, Willy, Winston, Wolfgang, Woodrow, Xavier, Yair, Yana, ' +
  'Yasser, Yevgeny, Yitzhak, Yoav, Yolanda, Yulia, Yuri, Yuriy, Yusuf, Yves, Yvonne, Zachary, Zhanna, Zoe, Zbigniew';

/** First names that are met in English-language texts. */
export const givenNames = [usual, ...namesByLanguage].join(', ');
